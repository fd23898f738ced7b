"""What judges the pages that tcready writes, and a browser to do it in. None of it comes from PyPI."""
