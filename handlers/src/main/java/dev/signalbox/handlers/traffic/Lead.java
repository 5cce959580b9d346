package dev.signalbox.handlers.traffic;

import dev.signalbox.integrations.dns.DnsRecord;

/** A name, and the record that says where it leads. */
record Lead(Point point, DnsRecord record) {
  String ip() {
    return record.content();
  }
}
