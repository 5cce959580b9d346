package dev.signalbox.bot.slack;

import dev.signalbox.config.people.UserId;
import dev.signalbox.integrations.chat.Letter.Addressee;
import dev.signalbox.integrations.chat.Message;

/** Something said outside of the answer to the request; {@code asker} is told if it cannot be. */
record Saying(UserId asker, Addressee to, Message message) {}
