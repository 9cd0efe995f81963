/** Abbreviations that suppliers and staff in Norwegian municipalities know, with those that are known everywhere. */
export const knownAbbreviations: ReadonlySet<string> = new Set(
  // Everyday things and formats.
  (
    'PDF SMS MMS IT IKT ICT PIN PUK GPS ID QR USB PC TV TLF LED LCD SIM ESIM CD DVD HD OK AM PM A4 API APP URL URI HTML XML JSON CSV ZIP PNG JPEG JPG MP3 ' +
    'DOCX XLSX ODT HTTP HTTPS WWW WIFI WLAN LAN IP TCP UDP DNS GSM LTE NFC RF VPN PBX AI KI FAQ ' +
    // Standards and marks.
    'ISO IEC EN NS NEK CE WCAG GDPR HL FHIR DICOM IEEE ETSI UU IPX ' +
    // Units and money.
    'KB MB GB TB KBIT MBIT GBIT HZ KHZ MHZ GHZ DB MM CM KM KG NOK EUR USD MVA VAT AC DC ' +
    // Bodies and law.
    'EU EØS EEA EFTA FN UN NATO UK US USA NAV KS SSB DFØ DSB FHI DMP NHN HDO NAF NRK NTNU AS ASA SA KOFA LOA FOA FOR LOV SSA HMS HSE ROS DPIA CPV ' +
    // Makers that no rule knows as brands.
    'HP LG CGM ABB AMD HTC JBL TCL ' +
    // Health and care.
    'EPJ GP AMK HIV KOLS COPD EKG ECG ADHD ICD'
  ).split(' '),
)
