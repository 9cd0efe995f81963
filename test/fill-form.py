"""Fills the fields of a form in LibreOffice and saves it as DOCX, as a supplier without Word would.

python3 fill-form.py FORM OUT VALUES: VALUES is JSON, what to write by the name of the bookmark around the field.
Prints JSON: the properties of the document once it has been saved and opened again.
"""
import json
import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def main(form, out, values):
    with tempfile.TemporaryDirectory() as profile:
        pipe = f"kravspek{os.getpid()}"
        office = subprocess.Popen(
            [
                "soffice",
                f"-env:UserInstallation={uno.systemPathToFileUrl(profile)}",
                "--headless",
                "--norestore",
                f"--accept=pipe,name={pipe};urp;StarOffice.ComponentContext",
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            context = connect(pipe)
            service = context.ServiceManager.createInstanceWithContext
            desktop = service("com.sun.star.frame.Desktop", context)
            dispatcher = service("com.sun.star.frame.DispatchHelper", context)
            document = open_document(desktop, form)
            for bookmark, text in values.items():
                fill(document, dispatcher, bookmark, text)
            document.storeToURL(uno.systemPathToFileUrl(out), (option("FilterName", "MS Word 2007 XML"),))
            document.close(True)
            saved = open_document(desktop, out)
            properties = saved.DocumentProperties.UserDefinedProperties
            names = [each.Name for each in properties.PropertySetInfo.Properties]
            print(json.dumps({name: properties.getPropertyValue(name) for name in names}))
            saved.close(True)
            desktop.terminate()
            office.wait(30)
        finally:
            office.kill()


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(200):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.1)
    raise RuntimeError("LibreOffice did not start")


def open_document(desktop, path):
    return desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, ())


def fill(document, dispatcher, bookmark, text):
    """Writes as one does on the keyboard: the cursor is put in the field, what stands there is replaced."""
    field = document.Bookmarks.getByName(bookmark).Anchor
    controller = document.CurrentController
    cursor = controller.ViewCursor
    cursor.gotoRange(field.Start, False)
    # Into the field: its edge is a place of its own. Then over what stands in it.
    cursor.goRight(1, False)
    cursor.goRight(len(field.String.rstrip()), True)
    dispatcher.executeDispatch(controller.Frame, ".uno:InsertText", "", 0, (option("Text", text),))


def option(name, value):
    made = PropertyValue()
    made.Name = name
    made.Value = value
    return made


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], json.loads(sys.argv[3]))
