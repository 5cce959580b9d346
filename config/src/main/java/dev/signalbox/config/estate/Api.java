package dev.signalbox.config.estate;

/**
 * A question that private clouds or components answer. It only reads.
 *
 * @param expect what one that is well says
 */
public record Api(ApiName name, String path, int expect) {}
