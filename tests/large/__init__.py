"""All that tcready does, on a large region full of hostile text: from `init --from` to `verify FILE.zip`."""
