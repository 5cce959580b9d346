/** What is served beside Slack: who may read it, and what a machine may ask about our health. */
@NullMarked
package dev.signalbox.bot.web;

import org.jspecify.annotations.NullMarked;
