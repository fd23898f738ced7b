"""The review in a browser: who may come in, one process for each session, and a page that asks nobody else.

There are no passwords and no tokens of our own. On this machine the reader is whoever is logged in here; from
elsewhere only the region's own sign-on may come, by way of a proxy at a named address, and it says who it is.
aiohttp comes with the extra `web`, and only `serving`, `talking`, `downloads` and `page` import it. Knows no
SQL and no rule: what is shown is `tcready review` itself, in a process of its own.
"""
