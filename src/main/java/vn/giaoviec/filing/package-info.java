/**
 * What lies in the files: notices and tasks as plain values, free of the text they were read from.
 *
 * <p>A {@link vn.giaoviec.filing.FiledNotice} holds what the JSON of the contract says of one
 * notice; an {@link vn.giaoviec.filing.Entry} is that notice in the register, with its number of
 * arrival, the {@link vn.giaoviec.filing.FollowUp} of its tasks and what clerks {@linkplain
 * vn.giaoviec.filing.Correction corrected}. The register, the index and the exports exchange these
 * and nothing else, so none of them needs to know another.
 */
@NullMarked
package vn.giaoviec.filing;

import org.jspecify.annotations.NullMarked;
