#!/usr/bin/env node
const { hurry, load } = require('../dist/load.cjs');

hurry();
load('cli');
