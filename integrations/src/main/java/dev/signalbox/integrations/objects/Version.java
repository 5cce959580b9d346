package dev.signalbox.integrations.objects;

/**
 * Of several that an object has had, one.
 *
 * @param size in bytes
 * @param mark changes with the content; what S3 calls its ETag
 */
public record Version(long size, String mark) {}
