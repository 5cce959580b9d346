package dev.signalbox.bot.settings;

import java.util.Optional;

/** Where we listen, and the token that opens what is not open to the world. */
public record Web(String host, int port, Optional<Secret> apiToken) {}
