"""The review in the terminal: walk the criteria, see why each is open, attach, decide, judge, export.

`state` and `rows`, `detail`, `header_text` and `actions` hold what is said and are free of widgets; `app`
and the widgets show it; `acts` do what a key asks for, always through `tcready.review`. No rule of
scoring lives here. Text of users is never markup: everything becomes `Content` from plain, cleaned text.
"""
