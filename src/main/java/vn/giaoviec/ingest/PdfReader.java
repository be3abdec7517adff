package vn.giaoviec.ingest;

import vn.giaoviec.model.NoticeException;

final class PdfReader {
  PdfReader(Limits limits) {}
  Draft read(byte[] bytes) throws NoticeException { throw Refusal.unsupported(""); }
}
