"""Fills the fields of a form in LibreOffice and saves it as DOCX, as a supplier without Word would.

python3 fill-form.py FORM OUT VALUES: VALUES is JSON, what to write by the name of the bookmark around the field.
Prints JSON: the properties of the document once it has been saved and opened again.
"""
import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "tools"))
from office import office  # noqa: E402


def main(form, out, values):
    with office() as libreoffice:
        document = libreoffice.open(form)
        for bookmark, text in values.items():
            libreoffice.fill(document, bookmark, text)
        libreoffice.save(document, out)
        document.close(True)
        saved = libreoffice.open(out)
        properties = saved.DocumentProperties.UserDefinedProperties
        names = [each.Name for each in properties.PropertySetInfo.Properties]
        print(json.dumps({name: properties.getPropertyValue(name) for name in names}))
        saved.close(True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], json.loads(sys.argv[3]))
