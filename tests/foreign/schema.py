"""Validates canonical schemas by the published JSON Schema: schema.py SCHEMA FILE..."""

import json
import sys

from jsonschema import Draft202012Validator


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


published = load(sys.argv[1])
Draft202012Validator.check_schema(published)
faults = 0
for path in sys.argv[2:]:
    for fault in Draft202012Validator(published).iter_errors(load(path)):
        print(f"{path}: {fault.json_path}: {fault.message}")
        faults += 1
sys.exit(faults > 0)
