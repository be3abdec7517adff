package vn.giaoviec.register;

/**
 * Why a document could not be read.
 *
 * @param code of the problem
 * @param vietnamese the sentence for the clerk
 * @param english the same
 * @param temporary whether trying again may help, as after a full disk
 */
public record Failure(String code, String vietnamese, String english, boolean temporary) {}
