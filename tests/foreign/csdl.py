"""Validates CSDL documents by the XML schema of OASIS: csdl.py EDMX_XSD FILE..."""

import sys

from lxml import etree

schema = etree.XMLSchema(etree.parse(sys.argv[1]))
faults = 0
for path in sys.argv[2:]:
    schema.validate(etree.parse(path, etree.XMLParser(huge_tree=True)))
    for fault in schema.error_log:
        print(f"{path}:{fault.line}: {fault.message}")
    faults += len(schema.error_log)
sys.exit(faults > 0)
