package vn.giaoviec.structure;

import vn.giaoviec.model.Block.Region;

/** The rows {@code from} (inclusive) to {@code to} (exclusive) belong to one region. */
record Stretch(int from, int to, Region region) {}
