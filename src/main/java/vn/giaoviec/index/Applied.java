package vn.giaoviec.index;

/**
 * How much of the register the index has taken in.
 *
 * @param generation which register: another one's changes mean nothing here
 * @param sequence the last of its changes that is in the index
 */
public record Applied(String generation, long sequence) {}
