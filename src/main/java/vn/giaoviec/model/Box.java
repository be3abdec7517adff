package vn.giaoviec.model;

/** A rectangle on a page in points (1/72 inch), measured from the page's top left corner. */
public record Box(float left, float top, float width, float height) {}
