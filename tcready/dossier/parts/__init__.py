"""One module a part of the outline: each turns a scope into sections, facts or blocks."""
