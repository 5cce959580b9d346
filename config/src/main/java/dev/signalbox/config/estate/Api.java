package dev.signalbox.config.estate;

/**
 * A question that every private cloud answers. It only reads.
 *
 * @param expect what one that is well says
 */
public record Api(ApiName name, String path, int expect) {}
