"""Reads a review document in LibreOffice as a service representative without Word would: comments, changes, fields.

python3 test/tools/review.py REVIEW.docx OUT.docx [PLAN.json]
python3 test/tools/review.py --all JOBS.json    JOBS is [{"file", "out", "plan"}], one after the other in one LibreOffice

PLAN is a list of what is done, in order. What is left out of it is usual: `author` is the one before, `tracked` is true.
Without a plan it does a little of each. It prints one line for each thing it did, and ends with 1 where one can't be done.

  {"comment": TEXT, "at": ID, "author": NAME}    at a requirement, a chapter … by its id, or by the name of its bookmark
  {"comment": TEXT, "find": WORDS}               at the first place where these words stand
  {"reply": TEXT}                                to the comment just made
  {"replace": WORDS, "with": WORDS, "tracked": BOOLEAN}
  {"delete": WORDS, "what": "row" | "paragraph", "tracked": BOOLEAN}
  {"fill": FIELD, "text": TEXT}                  FIELD is an id such as OPP-01:comment
  {"choose": FIELD, "text": OPTION}
  {"style": WORDS, "to": STYLE}                  the style of the paragraph that they stand in
"""
import json
import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from office import office  # noqa: E402

SOMEONE = "Per Lunde"


def main(arguments):
    if len(arguments) == 2 and arguments[0] == "--all":
        jobs = read_json(arguments[1])
    elif len(arguments) in (2, 3):
        plan = read_json(arguments[2]) if len(arguments) == 3 else None
        jobs = [{"file": arguments[0], "out": arguments[1], "plan": plan}]
    else:
        sys.exit(__doc__)
    with office(30 + 60 * len(jobs)) as libreoffice:
        for job in jobs:
            document = libreoffice.open(job["file"])
            review(libreoffice, document, job["plan"] or usual_plan(document))
            libreoffice.save(document, job["out"])
            document.close(True)
            print(f"saved {job['out']}", flush=True)


def read_json(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def review(libreoffice, document, plan):
    author = SOMEONE
    for action in plan:
        author = action.get("author", author)
        kind = next((kind for kind in ACTIONS if kind in action), None)
        if kind is None:
            raise SystemExit(f"Nothing to do is called so: {json.dumps(action, ensure_ascii=False)}")
        libreoffice.sign_as(author)
        document.RecordChanges = kind in ("replace", "delete") and action.get("tracked", True)
        ACTIONS[kind](libreoffice, document, action, author)
        document.RecordChanges = False
        print(f"{author}: {json.dumps(action, ensure_ascii=False)}", flush=True)


def usual_plan(document):
    """A little of each, at the first requirement that has a field for comments and at words of the second."""
    commented = re.compile(r"^(.+)_comment_field_[0-9a-z]{11}$")
    names = [match[1] for name in document.Bookmarks.ElementNames if (match := commented.match(name))]
    requirements = [name for name in names if re.match(r"^[A-Z]+_\d+$", name)]
    if len(requirements) < 2:
        raise SystemExit("This document has no requirements to comment on")
    first, second = requirements[:2]
    words = paragraph_after(document, bookmark_of(document, second)).split()
    here, there = " ".join(words[:3]), " ".join(words[3:6])
    return [
        {"comment": "Hvordan blir dette om natten?", "at": bookmark_of(document, first)},
        {"comment": "Dette kjenner vi oss igjen i.", "find": here},
        {"replace": there, "with": f"alltid {there}"},
        {"fill": f"{first}:comment", "text": "Vi er to på vakt."},
    ]


def comment(libreoffice, document, action, author):
    place = bookmark(document, action["at"]) if "at" in action else find(document, action["find"])
    annotate(libreoffice, document, place, action["comment"], author)


def reply(libreoffice, document, action, author):
    """In a comment that was just made, a new one answers it: «Reply to», a name and a time, then what one writes."""
    before = {each.Name for each in annotations(document)}
    libreoffice.dispatch(document, ".uno:InsertAnnotation", Author=author)
    made = [each for each in annotations(document) if each.Name not in before]
    if len(made) != 1 or made[0].Content.strip() == "":
        raise SystemExit(f"«{action['reply']}» follows no comment")
    libreoffice.dispatch(document, ".uno:InsertText", Text=action["reply"])


def annotate(libreoffice, document, place, text, author):
    """As from the menu, with the words selected: put in by the model, a comment is at a point behind them."""
    before = len(annotations(document))
    libreoffice.leave_comment(document)
    document.CurrentController.select(place)
    libreoffice.dispatch(document, ".uno:InsertAnnotation", Text=text, Author=author)
    if len(annotations(document)) != before + 1:
        raise SystemExit(f"«{text}» could not be put in")


def replace(_, document, action, __):
    find(document, action["replace"]).String = action["with"]


def delete(libreoffice, document, action, _):
    place = find(document, action["delete"])
    if action["what"] == "row":
        if place.TextTable is None:
            raise SystemExit(f"«{action['delete']}» stands in no table")
        document.CurrentController.select(place.Start)
        libreoffice.dispatch(document, ".uno:DeleteRows")
        return
    words = place.Text.createTextCursorByRange(place.Start)
    words.gotoStartOfParagraph(False)
    words.gotoEndOfParagraph(True)
    words.goRight(1, True)
    words.String = ""


def fill(libreoffice, document, action, _):
    field = action.get("fill") or action["choose"]
    libreoffice.fill(document, bookmark_of(document, f"{field}:field"), action["text"])


def style(_, document, action, __):
    find(document, action["style"]).ParaStyleName = action["to"]


ACTIONS = {
    "comment": comment,
    "reply": reply,
    "replace": replace,
    "delete": delete,
    "fill": fill,
    "choose": fill,
    "style": style,
}


def annotations(document):
    fields = document.TextFields.createEnumeration()
    found = []
    while fields.hasMoreElements():
        field = fields.nextElement()
        if field.supportsService("com.sun.star.text.textfield.Annotation"):
            found.append(field)
    return found


def bookmark(document, name):
    return document.Bookmarks.getByName(bookmark_of(document, name)).Anchor


def bookmark_of(document, name):
    """A bookmark by its name, or by the id it is made of: that begins the name, and a hash of eleven characters ends it."""
    names = document.Bookmarks.ElementNames
    if name in names:
        return name
    readable = re.sub("[^A-Za-z0-9]+", "_", name[:27])
    begins = readable if re.match("[A-Za-z]", readable) else f"b{readable}"
    found = [each for each in names if re.fullmatch(f"{begins}_[0-9a-z]{{11}}", each)]
    if len(found) != 1:
        raise SystemExit(f"{len(found) or 'No'} bookmarks are made of {name}")
    return found[0]


def find(document, words):
    """The first place where words stand, but for the table of contents."""
    search = document.createSearchDescriptor()
    search.SearchString = words
    search.SearchCaseSensitive = True
    all_found = document.findAll(search)
    for index in range(all_found.Count):
        found = all_found.getByIndex(index)
        if found.DocumentIndex is None:
            return found
    raise SystemExit(f"«{words}» does not stand in the document")


def paragraph_after(document, name):
    cursor = document.Text.createTextCursorByRange(document.Bookmarks.getByName(name).Anchor.Start)
    cursor.gotoNextParagraph(False)
    cursor.gotoEndOfParagraph(True)
    return cursor.String


if __name__ == "__main__":
    main(sys.argv[1:])
