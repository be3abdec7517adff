package vn.giaoviec.ingest;

import vn.giaoviec.model.NoticeException;

final class WordReader {
  WordReader(Limits limits) {}
  Draft read(byte[] bytes, FileType type) throws NoticeException { throw Refusal.unsupported(""); }
}
