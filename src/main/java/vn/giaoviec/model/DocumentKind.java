package vn.giaoviec.model;

/**
 * A kind of document: code and name, e.g. TB and Thong bao with its tones (Decree 30/2020, III).
 */
public record DocumentKind(String code, String name) {}
