package dev.signalbox.config.estate;

import java.util.Optional;

/**
 * What a component tells of itself, beside what it should.
 *
 * @param by what it is asked for it: it answers in JSON, its {@code config} and its {@code version}
 * @param config the name of the configuration that it should run with
 * @param versionAs the component whose version it should have, too
 * @param source where the commits are kept that its versions end with
 */
public record Statement(
    ApiName by,
    Optional<String> config,
    Optional<ComponentName> versionAs,
    Optional<SourceRepository> source) {}
