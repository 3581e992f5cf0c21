#ifndef CX_IMPACT_WEIGHT_HPP
#define CX_IMPACT_WEIGHT_HPP

#include <cmath>
#include <xapian.h>

namespace cx {

// Scores a term with weight × impact. The impact is stored as the posting's within-document
// frequency and has length normalisation in it already, so no document length is ever fetched.
class ImpactWeight : public Xapian::Weight {
public:
  ImpactWeight() {
    need_stat(WDF);
    need_stat(WDF_MAX);
  }

  ImpactWeight *clone() const override { return new ImpactWeight; }
  std::string name() const override { return "sitrep::ImpactWeight"; }

  void init(double factor) override { factor_ = factor; }

  double get_sumpart(Xapian::termcount wdf, Xapian::termcount, Xapian::termcount) const override {
    return factor_ * wdf;
  }
  double get_maxpart() const override { return factor_ * get_wdf_upper_bound(); }
  double get_sumextra(Xapian::termcount, Xapian::termcount) const override { return 0; }
  double get_maxextra() const override { return 0; }

private:
  double factor_ = 0;
};

// Weights are multiples of 2^-20: sums of weight × impact are then exact in a double, and do not
// depend on the order of addition.
constexpr double weight_quantum = 1.0 / 1048576;

inline double quantised(double weight) {
  constexpr double largest = 1048576;
  if (!(weight >= 0 && weight <= largest)) {
    throw Xapian::InvalidArgumentError("a weight must lie between 0 and 2^20");
  }
  return std::nearbyint(weight / weight_quantum) * weight_quantum;
}

} // namespace cx

#endif
