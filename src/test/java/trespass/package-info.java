/** Classes that each break a rule of the architecture, so that the rules can be seen to fail. */
package trespass;
