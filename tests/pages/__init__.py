"""The pages as others judge them: axe-core in a browser, and the Nu HTML checker, where they are."""
