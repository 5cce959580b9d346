package dev.signalbox.handlers.traffic;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** An address of a site as it was seen last. */
@MappedEntity("site_address")
record AddressRow(@Id String estate, String site, String name, String ip, Instant seenAt) {}
