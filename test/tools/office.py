"""LibreOffice without windows, driven from Python, for scripts that play the people who get a document.

It never hangs: starting and the whole run have time limits, and all its processes end with the script. Debian: python3-uno.
"""
import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

START_SECONDS = 60


class Office:
    def __init__(self, context, folder):
        self.folder = folder
        service = context.ServiceManager.createInstanceWithContext
        self.desktop = service("com.sun.star.frame.Desktop", context)
        self.dispatcher = service("com.sun.star.frame.DispatchHelper", context)
        self.configuration = service("com.sun.star.configuration.ConfigurationProvider", context)

    def open(self, path):
        # What is asked for a file that is not there is nothing, and so is the answer.
        if not os.path.isfile(path):
            raise FileNotFoundError(path)
        # Of a copy: a lock that someone left beside the file would be in the way.
        copy = os.path.join(tempfile.mkdtemp(dir=self.folder), os.path.basename(path))
        shutil.copy(path, copy)
        document = self.desktop.loadComponentFromURL(url(copy), "_blank", 0, ())
        if document is None:
            raise RuntimeError(f"LibreOffice could not open {path}")
        return document

    def save(self, document, path):
        document.storeToURL(url(path), (option("FilterName", "MS Word 2007 XML"),))

    def dispatch(self, document, command, **options):
        arguments = tuple(option(name, value) for name, value in options.items())
        self.dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, arguments)

    def sign_as(self, author):
        """Whose changes are tracked from now on."""
        path = option("nodepath", "/org.openoffice.UserProfile/Data")
        profile = self.configuration.createInstanceWithArguments(
            "com.sun.star.configuration.ConfigurationUpdateAccess", (path,)
        )
        first, _, last = author.rpartition(" ")
        profile.setPropertyValue("givenname", first)
        profile.setPropertyValue("sn", last)
        profile.commitChanges()

    def leave_comment(self, document):
        """After a comment LibreOffice is still in it: to select what a search finds brings it back to the text."""
        search = document.createSearchDescriptor()
        search.SearchRegularExpression = True
        search.SearchString = "."
        document.CurrentController.select(document.findFirst(search))

    def fill(self, document, bookmark, text):
        """Writes as one does on the keyboard: the cursor is put in the field, what stands there is replaced."""
        field = document.Bookmarks.getByName(bookmark).Anchor
        self.leave_comment(document)
        cursor = document.CurrentController.ViewCursor
        cursor.gotoRange(field.Start, False)
        # Into the field: its edge is a place of its own. Then over what stands in it.
        cursor.goRight(1, False)
        cursor.goRight(len(field.String.rstrip()), True)
        self.dispatch(document, ".uno:InsertText", Text=text)


class office:
    """LibreOffice with a profile of its own, in a `with`; after so many seconds its processes end, and so does the script."""

    def __init__(self, seconds=120):
        self.seconds = seconds

    def __enter__(self):
        self.profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        pipe = f"kravspek{os.getpid()}"
        self.process = subprocess.Popen(
            [
                "soffice",
                f"-env:UserInstallation={url(self.profile.name)}",
                "--headless",
                "--norestore",
                f"--accept=pipe,name={pipe};urp;StarOffice.ComponentContext",
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        # A call that waits for LibreOffice hears no signal: the watch ends what it waits for, and it fails.
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
        self.watch = threading.Timer(self.seconds, self.stop)
        self.watch.daemon = True
        self.watch.start()
        try:
            return Office(connect(pipe, self.process), self.profile.name)
        except BaseException:
            self.__exit__()
            raise

    def __exit__(self, *_):
        self.watch.cancel()
        self.stop()
        self.profile.cleanup()

    def stop(self):
        # soffice is a script that starts the program itself: all that it started goes.
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


def connect(pipe, process):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end and process.poll() is None:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.1)
    raise TimeoutError("LibreOffice did not start")


def url(path):
    return uno.systemPathToFileUrl(os.path.abspath(path))


def option(name, value):
    made = PropertyValue()
    made.Name = name
    made.Value = value
    return made
