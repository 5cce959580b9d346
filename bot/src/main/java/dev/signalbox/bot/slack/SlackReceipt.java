package dev.signalbox.bot.slack;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("slack_receipt")
record SlackReceipt(@Id String name, Instant keepUntil) {}
