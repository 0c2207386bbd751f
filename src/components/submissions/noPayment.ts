/**
 * Stands in for Formspree's payment half, which no form of a commune uses: 6.8 KB less on each form page.
 * May go when `@formspree/react` can be imported without Stripe.
 */
const nothing = () => null;
export const loadStripe = nothing;
export const Elements = nothing;
export const useElements = nothing;
export const useStripe = nothing;
export const CardElement = nothing;
