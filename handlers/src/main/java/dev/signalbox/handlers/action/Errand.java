package dev.signalbox.handlers.action;

import java.util.Optional;

/**
 * What a step may know of the run that it belongs to.
 *
 * @param environment empty where its runbook names none
 */
public record Errand(String run, String estate, Optional<String> environment, String requester) {}
