package fidelity.input.yaml.slip;

/// Where something ends: the place after its last letter, from 0.
record End(int line, int at) {}
