package dev.signalbox.config.type;

/** A type word that names nothing. It fits everywhere, so that one mistake makes one complaint. */
public record Mistyped(String word) implements Type {}
