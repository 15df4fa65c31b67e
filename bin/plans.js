#!/usr/bin/env node
const { hurry, load } = require('../dist/load.cjs');

load('cli').main(hurry);
