package vn.giaoviec.model;

import java.time.OffsetDateTime;
import java.util.Optional;

/** What a digital signature says: hints for header fields, never the answer. */
public record SignatureHint(
    Optional<String> signer, Optional<String> organisation, Optional<OffsetDateTime> time) {}
