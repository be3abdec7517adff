package vn.giaoviec.model;

/**
 * A place in a document.
 *
 * @param page from 1
 */
public record PageBox(int page, Box box) {}
