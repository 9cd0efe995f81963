/*
 * Brands, products and manufacturers that requirements for welfare technology and ICT name, as they are written. National
 * components (VKP, Helsenorge, ID-porten, HelseID, Folkeregisteret, Altinn) are no brands: nothing can be chosen instead.
 */

/** Names of one word that are no other word. */
export const brands: readonly string[] = names(
  // Software and cloud
  'Microsoft SharePoint OneDrive OneNote PowerPoint Azure Intune Google Gmail Chromebook ChromeOS Firefox Android iOS iPadOS macOS',
  'iPhone iPad iMac MacBook AirTag FaceTime Siri Alexa AWS SAP Salesforce ServiceNow Adobe Acrobat',
  'Photoshop VMware Citrix Ubuntu PostgreSQL MySQL MongoDB Docker Kubernetes Jira Confluence Zendesk Dropbox Okta TeamViewer AnyDesk',
  'Qlik Qlikview WhatsApp Facebook Snapchat Skype Webex IBM Splunk Linux Hyper-V HoloLens ChatGPT OpenAI Copilot SurveyMonkey',
  // Telephones, computers, networks and cameras
  'Samsung Huawei Nokia Sony Motorola Ascom Spectralink Cisco Meraki Fortinet Ubiquiti Ericsson Lenovo ThinkPad Dell Hewlett-Packard',
  'Logitech Jabra Arduino Garmin Fitbit Philips Siemens Bosch Panasonic Duracell Energizer Telenor Telia Axis Hikvision',
  // Records, rosters and case systems of municipalities
  'Gerica CosDoc Visma Tietoevry DIPS Acos Websak Lifecare Infodoc Pridok Vipps Xledger Unit4 Agresso',
  // Welfare technology and health
  'Tunstall Skyresponse Sensio Hepro Careium Doro Evondos Medido Dignio MyDignio RoomMate Safemate Phoniro iLOQ ASSA Yale',
  'Withings Omron Nonin Abbott Dexcom Medtronic Accu-Chek Motitech',
)

/** Names of several words. */
export const brandPhrases: readonly string[] = [
  'Office 365',
  'MS Office',
  'MS SQL',
  'MS Teams',
  'MS Windows',
  'Power BI',
  'SQL Server',
  'Exchange Server',
  'Exchange Online',
  'Active Directory',
  'Entra ID',
  'Internet Explorer',
  'Red Hat',
  'Raspberry Pi',
  'Public 360',
  'Visma Profil',
  'Vakt og Alarm',
  'Assa Abloy',
  'No Isolation',
  'FreeStyle Libre',
  'Amazon Web Services',
  'Apple Watch',
  'Galaxy Tab',
  'Windows Server',
]

/** Names that are ordinary words too: meant when they have a capital inside a sentence, or another name beside them. */
export const brandsLikeWords: readonly string[] = names(
  'Windows Teams Outlook Excel Word Edge Chrome Safari Zoom Signal Slack Messenger Tableau Oracle Apple Amazon Galaxy Entra Exchange',
  'Juniper Aruba Canon Profil Elements Epic Notus GAT Komp Paro Surface',
)

function names(...lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => list.split(' '))
}
