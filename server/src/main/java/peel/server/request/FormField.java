package peel.server.request;

/// One name and value of a posted form, both decoded.
public record FormField(String name, String value) {}
