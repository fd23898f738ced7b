"""Many workspaces at a glance: what stands first in their frozen states, read and never written.

It goes past the store, whose library takes half a second to import and which opens a workspace to work in it;
here two dozen are looked at in less. The tables it reads are named in one place, `kept.py`, and a test holds
them against the store's own. Knows no pack and rescores nothing.
"""
