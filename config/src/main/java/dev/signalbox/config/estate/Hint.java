package dev.signalbox.config.estate;

import java.util.regex.Pattern;

/**
 * What a message means that a tool is known for.
 *
 * @param when what the tool prints
 * @param say what it is, and the next move
 */
public record Hint(Pattern when, String say) {}
