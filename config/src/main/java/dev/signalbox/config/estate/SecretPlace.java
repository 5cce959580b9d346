package dev.signalbox.config.estate;

/**
 * Where the store keeps something that people put there by hand.
 *
 * @param path may hold {for}: whose secret it is
 */
public record SecretPlace(String store, String path) {}
