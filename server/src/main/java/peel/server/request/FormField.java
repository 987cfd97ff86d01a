package peel.server.request;

/// One name and value of a posted form, both decoded.
record FormField(String name, String value) {}
