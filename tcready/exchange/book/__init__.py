"""A workspace's registers as an Excel workbook, a sheet each: out, and what people have changed in again."""
