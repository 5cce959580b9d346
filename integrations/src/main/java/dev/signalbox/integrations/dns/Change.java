package dev.signalbox.integrations.dns;

/**
 * A record that shall point elsewhere; all else about it stays.
 *
 * @param was as it was read: where its content is another by now, nothing is changed
 */
public record Change(DnsRecord was, String content) {}
