package dev.signalbox.config.estate;

/** A build that may be asked for, as the build server wants to be asked. */
public record Request(
    RequestName name, String title, String branch, Tree config, String mergeMode) {}
