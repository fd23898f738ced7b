"""BagIt 1.0 (RFC 8493) in a zip archive: files with a list of their SHA-256, that any BagIt program checks.

Knows nothing of what the files are.
"""

from tcready.formats.bag.check import Bag, bag_in
from tcready.formats.bag.layout import PAYLOAD, Item
from tcready.formats.bag.same_bytes import as_written
from tcready.formats.bag.write import Altered, write_bag

__all__ = ["PAYLOAD", "Altered", "Bag", "Item", "as_written", "bag_in", "write_bag"]
