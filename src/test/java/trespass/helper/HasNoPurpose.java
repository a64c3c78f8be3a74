package trespass.helper;

class HasNoPurpose {}
