"""Each question that an act can ask, as a few lines: the same answers as the windows of the screen give."""
