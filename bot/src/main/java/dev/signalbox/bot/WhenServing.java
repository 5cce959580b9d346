package dev.signalbox.bot;

import io.micronaut.context.annotation.Requires;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Acts as soon as it is made: nothing for a process that only looks. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Requires(notEnv = Surgery.ONLY_LOOKING)
public @interface WhenServing {}
