package dev.signalbox.integrations.calls;

import io.micronaut.context.annotation.Requires;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A client of the real thing. Where nobody has said which world is meant there is neither it nor
 * its stand-in, and nothing starts.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Requires(property = "signalbox.world", value = "real")
public @interface InEarnest {}
