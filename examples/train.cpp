// draft
#include "train/labels.hpp"
#include "train/network.hpp"
#include "train/write_weights.hpp"
#include <galley/model/viterbi.hpp>
#include <cstdio>
#include <cstring>
#include <map>
#include <thread>
#include <mutex>
#include <chrono>

using namespace train;
namespace model = galley::model;

struct settings {
    std::map<std::string, std::string> s;
    double num(const char* k, double v) const { auto it = s.find(k); return it == s.end() ? v : std::stod(it->second); }
    std::string str(const char* k, const char* v) const { auto it = s.find(k); return it == s.end() ? v : it->second; }
};

struct raw_sample { // rows of features and keys of words, before a vocabulary is chosen
    std::vector<std::uint16_t> rows; std::vector<std::uint32_t> keys, key_begin; std::size_t n=0;
};
static raw_sample read_sample(const std::string& text, const std::vector<galley::layout::line>& lines) {
    static thread_local model::page p; p.read(text, lines); raw_sample r; r.n=lines.size(); r.key_begin.push_back(0);
    p.features(lines,[&](std::size_t i,const model::features& v){ for(std::size_t f=0;f<model::feature_count;++f) r.rows.push_back(static_cast<std::uint16_t>(model::feature_rows[f]+v[f]));
        model::each_word_key(p[i],[&](std::uint32_t k){ r.keys.push_back(k);}); r.key_begin.push_back(static_cast<std::uint32_t>(r.keys.size())); });
    return r;
}
using vocabulary = std::unordered_map<std::uint32_t,std::uint16_t>;
static sample make_sample(const raw_sample& r,const vocabulary& voc){ sample s; s.begin.push_back(0); for(std::size_t i=0;i<r.n;++i){ for(std::size_t f=0;f<model::feature_count;++f) s.rows.push_back(r.rows[i*model::feature_count+f]); for(auto k=r.key_begin[i];k<r.key_begin[i+1];++k){ auto it=voc.find(r.keys[k]); if(it!=voc.end()) s.rows.push_back(static_cast<std::uint16_t>(model::feature_row_count+it->second)); } s.begin.push_back(static_cast<std::uint32_t>(s.rows.size())); } return s; }
static void set_labels(sample& s,const std::vector<float>& body,const std::vector<float>& hit,const std::vector<float>& words){ const std::size_t n=s.size(); s.body=body; s.hit=hit; s.words=words; s.weight.resize(n); float sum=0; s.gold=1; for(std::size_t i=0;i<n;++i){ s.weight[i]=std::sqrt(words[i]+.3F); sum+=s.weight[i]; s.gold+=words[i]*hit[i]; } for(auto& w:s.weight) w/=sum; }

static const std::vector<std::string> six={"fundus","scrapinghub","magic_html","readability","newspaper","chinese_wce"};
static std::string report(const std::vector<labelled>& docs,const std::vector<std::pair<int,double>>& scores){
    std::string out; for(const char* v:{"page","article","dump"}){ double macro=0; int k=0; std::string cells; for(auto& ds:six){ double sum=0;int n=0; for(auto&[i,f]:scores){ auto& d=docs[static_cast<std::size_t>(i)]; if(d.variant==v&&d.dataset==ds){sum+=f;++n;} } if(n){macro+=sum/n;++k; char b[32]; std::snprintf(b,32," %.3f",sum/n); cells+=b;} } char b[64]; std::snprintf(b,64,"%s %.4f (",v,k?macro/k:0.); out+=b+cells+") "; } return out; }

static std::string joined(const std::vector<std::pair<std::string,int>>& lines){ std::string t; for(std::size_t i=0;i<lines.size();++i){ if(i) t.append(static_cast<std::size_t>(lines[i].second)+1,'\n'); t+=lines[i].first; } return t; }

struct aug_line { std::string text; float body,hit,words; int blanks; };
static std::vector<aug_line> lines_of(const labelled& d,std::size_t from,std::size_t to){ std::vector<aug_line> o; for(std::size_t i=from;i<to;++i) o.push_back({std::string(d.lines[i].text(d.text)),d.body[i],d.hit[i],static_cast<float>(d.words[i].size()),std::min<int>(d.lines[i].blank_lines,3)}); return o; }
static std::pair<std::size_t,std::size_t> span_of(const labelled& d){ std::size_t f=d.body.size(),l=0; for(std::size_t i=0;i<d.body.size();++i) if(d.body[i]>0){ f=std::min(f,i); l=i+1; } return {f,l}; }
// a new text from the parts of one or two
static bool augment(const std::vector<labelled>& docs,const std::vector<int>& pool,int self,random_numbers& r,std::vector<aug_line>& T){
    const labelled& d=docs[static_cast<std::size_t>(self)]; auto [f,l]=span_of(d); if(f>=l) return false;
    const labelled* frame=&d; std::size_t f2=f;
    if(r.uniform()<.5F){ std::vector<int> same; for(int j:pool) if(docs[static_cast<std::size_t>(j)].language==d.language&&j!=self) same.push_back(j); const auto& c=same.size()&&r.uniform()<.85F?same:pool; frame=&docs[static_cast<std::size_t>(c[r.below(c.size())])]; std::size_t pre=r.below(9); f2=f>pre?f-pre:0; }
    auto [ff,fl]=span_of(*frame); if(ff>=fl) return false;
    auto before=lines_of(*frame,0,ff), after=lines_of(*frame,fl,frame->lines.size()), mid=lines_of(d,frame==&d?f:f2,l);
    auto cut_front=[&](std::vector<aug_line>& v,std::size_t n){ v.erase(v.begin(),v.begin()+static_cast<std::ptrdiff_t>(std::min(n,v.size()))); };
    if(r.uniform()<.35F&&before.size()) cut_front(before,r.below(before.size()+1));
    if(r.uniform()<.35F&&after.size()) after.resize(r.below(after.size()+1));
    if(r.uniform()<.12F){ std::size_t k=r.below(6); if(before.size()>k) cut_front(before,before.size()-k); }
    if(r.uniform()<.12F){ std::size_t k=r.below(6); if(after.size()>k) after.resize(k); }
    if(r.uniform()<.25F){ std::vector<std::size_t> k; for(std::size_t i=0;i<mid.size();++i) if(mid[i].body>0) k.push_back(i); if(k.size()>4) mid.resize(k[2+r.below(k.size()-2)]); }
    T.clear(); for(auto* v:{&before,&mid,&after}) T.insert(T.end(),v->begin(),v->end());
    if(r.uniform()<.3F){ float q=r.uniform()*.8F; bool drop=false; std::vector<aug_line> res; for(auto& x:T){ if(x.blanks>0||r.uniform()<.1F) drop=r.uniform()<q; if(x.body>0||!drop) res.push_back(x);} T=res; }
    float u=r.uniform(); if(u<.06F) for(auto& x:T) x.blanks=0; else if(u<.12F) for(auto& x:T) x.blanks=1; else if(u<.2F) for(auto& x:T) if(r.uniform()<.2F) x.blanks=r.uniform()<.5F?1:0;
    return !T.empty();
}

struct trained { std::vector<float> p; vocabulary voc; std::vector<std::uint32_t> words; };

static trained train_on(const settings& cfg,const std::vector<labelled>& docs,const std::vector<raw_sample>& raws,const std::vector<raw_sample>& augs,const std::vector<sample>& aug_labels,int fold,std::uint64_t seed,const char* name,const std::vector<std::vector<float>>* soft){
    trained t; random_numbers rnd{seed*7919+static_cast<std::uint64_t>(fold)*31+5};
    // vocabulary
    { std::map<std::uint32_t,std::set<std::string>> sites; for(std::size_t i=0;i<docs.size();++i) if(docs[i].fold!=fold&&docs[i].variant=="page") for(auto k:raws[i].keys) sites[k].insert(docs[i].site);
      std::vector<std::pair<std::size_t,std::uint32_t>> c; auto mn=static_cast<std::size_t>(cfg.num("minsite",6)); for(auto&[k,v]:sites) if(v.size()>=mn) c.push_back({v.size(),k}); std::sort(c.begin(),c.end(),[](auto a,auto b){return a.first!=b.first?a.first>b.first:a.second<b.second;}); auto V=static_cast<std::size_t>(cfg.num("vocab",1200)); if(c.size()>V)c.resize(V); for(auto&[n,k]:c){ t.voc[k]=static_cast<std::uint16_t>(t.words.size()); t.words.push_back(k);} }
    network net(model::feature_row_count+t.words.size()); net.row_drop=static_cast<float>(cfg.num("drop",.15)); net.channel_drop=static_cast<float>(cfg.num("cdrop",0));
    std::map<std::pair<std::string,std::string>,int> count; for(auto& d:docs) if(d.fold!=fold&&d.has_body) ++count[{d.dataset,d.variant}];
    std::vector<sample> base,extra; const float wcx=static_cast<float>(cfg.num("wcxb",.3)), dumpw=static_cast<float>(cfg.num("dumpw",1)), augw=static_cast<float>(cfg.num("augw",.5)), artw=static_cast<float>(cfg.num("artw",1));
    const auto importance=[&](const labelled& d){ return d.dataset=="wcxb"?wcx:std::sqrt(60.F/static_cast<float>(count[{d.dataset,d.variant}])); };
    for(std::size_t i=0;i<docs.size();++i){ auto& d=docs[i]; if(d.fold==fold) continue; 
        if(!d.has_body){ if(!soft||(*soft)[i].empty()) continue; sample s=make_sample(raws[i],t.voc); s.source=static_cast<int>(i); std::vector<float> w; for(auto& x:d.words) w.push_back(static_cast<float>(x.size())); set_labels(s,(*soft)[i],(*soft)[i],w); s.importance=static_cast<float>(cfg.num("softw",.3)); base.push_back(std::move(s)); continue; }
        sample s=make_sample(raws[i],t.voc); s.source=static_cast<int>(i); std::vector<float> w; for(auto& x:d.words) w.push_back(static_cast<float>(x.size())); set_labels(s,d.body,d.hit,w); s.importance=importance(d)*(d.variant=="dump"?dumpw:d.variant=="article"?artw:1); base.push_back(std::move(s)); }
    for(std::size_t i=0;i<augs.size();++i){ auto& d=docs[static_cast<std::size_t>(aug_labels[i].source)]; if(d.fold==fold) continue; sample s=make_sample(augs[i],t.voc); set_labels(s,aug_labels[i].body,aug_labels[i].hit,aug_labels[i].words); s.importance=augw*importance(d); s.source=aug_labels[i].source; extra.push_back(std::move(s)); }
    const std::size_t P=net.at.size(); std::vector<float> p(P),g(P),m(P),v2(P),ema; 
    for(std::size_t i=0;i<net.at.bias();++i) p[i]=rnd.normal()*.05F; for(std::size_t c=0;c<C;++c) p[net.at.bias()+c]=.3F;
    for(std::size_t l=0;l<L;++l){ float* w=p.data()+net.at.layer(l); for(std::size_t c=0;c<C;++c){ w[c]=rnd.normal()*.4F; w[C+c]=rnd.normal()*.4F; w[2*C+c]=rnd.normal()*.4F; } for(std::size_t k=0;k<C*C;++k) w[layout_of::mix+k]=rnd.normal()*.25F; }
    for(std::size_t k=0;k<C;++k) p[net.at.attention()+k]=rnd.normal()*.1F; for(std::size_t k=0;k<3*C*C;++k) p[net.at.context()+k]=rnd.normal()*.08F; for(std::size_t k=0;k<C;++k) p[net.at.out()+k]=rnd.normal()*.2F;
    ema=p; const int epochs=static_cast<int>(cfg.num("epochs",8)); const std::size_t B=static_cast<std::size_t>(cfg.num("batch",8)); const float lr0=static_cast<float>(cfg.num("lr",.004)), wd=static_cast<float>(cfg.num("wd",.1)), f1w=static_cast<float>(cfg.num("f1w",1));
    const std::size_t per=extra.size()/static_cast<std::size_t>(std::max(1.,cfg.num("augparts",3))); const std::size_t steps=(base.size()+per+B-1)/B; const double total=static_cast<double>(steps)*epochs; double step=0; std::vector<float> dz; 
    for(int e=0;e<epochs;++e){ auto t0=std::chrono::steady_clock::now(); std::vector<const sample*> order; for(auto& s:base) order.push_back(&s); for(std::size_t i=0;i<per;++i) order.push_back(&extra[(static_cast<std::size_t>(e)*per+i)%extra.size()]); for(std::size_t i=order.size();i>1;--i) std::swap(order[i-1],order[rnd.below(i)]);
        double loss=0,lw=0; for(std::size_t b=0;b<order.size();b+=B){ std::fill(g.begin(),g.end(),0.F); float bw=0; for(std::size_t k=b;k<std::min(order.size(),b+B);++k){ const sample& s=*order[k]; net.forward(p,s,&rnd); const std::size_t n=s.size(); dz.resize(n); float tp=0,pr=0; for(std::size_t i=0;i<n;++i){ float q=1/(1+std::exp(-net.z[i])); dz[i]=q; tp+=q*s.words[i]*s.hit[i]; pr+=q*s.words[i]; } const float num=2*tp+1, den=pr+s.gold+1; 
                for(std::size_t i=0;i<n;++i){ float q=dz[i]; loss+=s.importance*s.weight[i]*-(s.body[i]*std::log(q+1e-7F)+(1-s.body[i])*std::log(1-q+1e-7F)); float df=-(2*s.words[i]*s.hit[i]*den-num*s.words[i])/(den*den); dz[i]=s.importance*(s.weight[i]*(q-s.body[i])+f1w*df*q*(1-q)); } loss+=s.importance*f1w*(1-num/den); lw+=s.importance; bw+=s.importance; net.backward(p,dz,g); }
            ++step; double warm=.15*total; float lr=lr0*static_cast<float>(step<warm?step/warm:.5*(1+std::cos(3.14159265*(step-warm)/(total-warm)))); double norm=0; for(float x:g) norm+=static_cast<double>(x)*x; float sc=norm>0?std::min(1.F,static_cast<float>(cfg.num("clip",4)/std::sqrt(norm))):1; const float b1=1-std::pow(.9F,static_cast<float>(step)), b2=1-std::pow(.999F,static_cast<float>(step)); const std::size_t nrow=net.at.bias();
            for(std::size_t i=0;i<P;++i){ float gi=g[i]*sc; m[i]=.9F*m[i]+.1F*gi; v2[i]=.999F*v2[i]+.001F*gi*gi; p[i]-=lr*(m[i]/b1/(std::sqrt(v2[i]/b2)+1e-8F)+wd*p[i]); float lim=i<nrow?.70F:1.95F; if(i<nrow||i<net.at.attention()) p[i]=std::clamp(p[i],-lim,lim); ema[i]+=(p[i]-ema[i])*.01F; } (void)bw; }
        std::fprintf(stderr,"%s fold %d epoch %d loss %.4f %.1fs\n",name,fold,e,loss/lw,std::chrono::duration<double>(std::chrono::steady_clock::now()-t0).count()); }
    t.p=ema; return t;
}

static trained train_soft(const settings& cfg,const std::vector<labelled>& docs,const std::vector<raw_sample>& raws,const std::vector<raw_sample>& augs,const std::vector<sample>& aug_labels,int fold,std::uint64_t seed,const char* name){
    if(cfg.num("soft",0)<=0) return train_on(cfg,docs,raws,augs,aug_labels,fold,seed,name,nullptr);
    settings c1=cfg; if(cfg.num("epochs1",0)>0) c1.s["epochs"]=cfg.str("epochs1","6");
    std::vector<std::vector<float>> soft(docs.size()); const int teachers=static_cast<int>(cfg.num("teachers",1));
    for(int k=0;k<teachers;++k){ trained t=train_on(c1,docs,raws,augs,aug_labels,fold,seed+1000*static_cast<std::uint64_t>(k+1),"teacher",nullptr); network net(model::feature_row_count+t.words.size());
    for(std::size_t i=0;i<docs.size();++i) if(!docs[i].has_body&&docs[i].fold!=fold){ sample q=make_sample(raws[i],t.voc); net.forward(t.p,q); soft[i].resize(q.size()); for(std::size_t j=0;j<q.size();++j) soft[i][j]+=net.z[j]/static_cast<float>(teachers); } }
    const float sharp=static_cast<float>(cfg.num("sharp",1));
    for(std::size_t i=0;i<docs.size();++i) for(std::size_t j=0;j<soft[i].size();++j){ soft[i][j]=docs[i].body[j]>=0?docs[i].body[j]:1/(1+std::exp(-sharp*soft[i][j])); }
    return train_on(cfg,docs,raws,augs,aug_labels,fold,seed,name,&soft); }

int main(int argc,char** argv){
    settings cfg; std::vector<std::string> files; for(int i=1;i<argc;++i){ std::string a=argv[i]; if(a.rfind("--",0)==0&&i+1<argc){ cfg.s[a.substr(2)]=argv[i+1]; ++i; } else files.push_back(a); }
    std::vector<labelled> docs; for(auto& f:files) read_file(f,docs); std::fprintf(stderr,"%zu texts\n",docs.size());
    std::vector<raw_sample> raws; for(auto& d:docs) raws.push_back(read_sample(d.text,d.lines));
    { std::vector<std::pair<int,double>> o; for(std::size_t i=0;i<docs.size();++i) if(docs[i].has_body) o.push_back({static_cast<int>(i),score_lines(docs[i],[&](std::size_t k){return docs[i].body[k]>0;})}); std::printf("ORACLE %s\n",report(docs,o).c_str()); }
    // augmentation
    std::vector<raw_sample> augs; std::vector<sample> aug_labels; random_numbers r{static_cast<std::uint64_t>(cfg.num("seed",1))}; const int rounds=static_cast<int>(cfg.num("aug",0));
    std::map<int,std::vector<int>> pools; for(std::size_t i=0;i<docs.size();++i) if(docs[i].has_body&&docs[i].variant=="page") pools[docs[i].fold].push_back(static_cast<int>(i));
    for(int k=0;k<rounds;++k) for(auto&[f,pool]:pools) for(int i:pool){ std::vector<aug_line> T; if(!augment(docs,pool,i,r,T)) continue; std::vector<std::pair<std::string,int>> parts; for(auto& x:T) parts.push_back({x.text,x.blanks}); std::string text=joined(parts); std::vector<galley::layout::line> lines; galley::layout::read_lines(text,lines); if(lines.size()!=T.size()) continue; augs.push_back(read_sample(text,lines)); sample s; s.source=i; for(auto& x:T){ s.body.push_back(x.body); s.hit.push_back(x.hit); s.words.push_back(x.words);} aug_labels.push_back(std::move(s)); }
    for(std::size_t i=augs.size();i>1;--i){ std::size_t j=r.below(i); std::swap(augs[i-1],augs[j]); std::swap(aug_labels[i-1],aug_labels[j]); }
    std::fprintf(stderr,"%zu made-up texts\n",augs.size());
    std::vector<int> folds; for(char c:cfg.str("folds","01234")) folds.push_back(c-'0'); const int nseed=static_cast<int>(cfg.num("seeds",1)); std::vector<std::vector<float>> z(docs.size()); std::mutex mx; std::size_t next=0; 
    std::vector<std::pair<int,int>> jobs; for(int f:folds) for(int s=0;s<nseed;++s) jobs.push_back({f,s});
    auto work=[&]{ for(;;){ std::size_t j; { std::lock_guard l(mx); if(next>=jobs.size()) return; j=next++; } auto [f,s]=jobs[j]; trained t=train_soft(cfg,docs,raws,augs,aug_labels,f,static_cast<std::uint64_t>(cfg.num("seed",1))+static_cast<std::uint64_t>(s)*100,cfg.str("tag","x").c_str()); network net(model::feature_row_count+t.words.size()); std::vector<std::pair<int,double>> sc; for(std::size_t i=0;i<docs.size();++i) if(docs[i].fold==f){ sample q=make_sample(raws[i],t.voc); net.forward(t.p,q); if(docs[i].has_body) sc.push_back({static_cast<int>(i),score_lines(docs[i],[&](std::size_t k){return net.z[k]>0;})}); std::lock_guard l(mx); auto& zz=z[i]; zz.resize(net.z.size()); for(std::size_t k=0;k<zz.size();++k) zz[k]+=net.z[k]/static_cast<float>(nseed); } std::lock_guard l(mx); std::printf("fold %d seed %d %s\n",f,s,report(docs,sc).c_str()); std::fflush(stdout); } };
    if(!cfg.str("out","").empty()){ trained t=train_soft(cfg,docs,raws,augs,aug_labels,-1,static_cast<std::uint64_t>(cfg.num("seed",1)),"final"); auto w=quantize(t.p,t.words); w.numbers.steps={1024,1024,1024,1024}; std::FILE* o=std::fopen(cfg.str("out","").c_str(),"w"); std::string h=header(w,"news_weights",cfg.str("origin","")); std::fwrite(h.data(),1,h.size(),o); std::fclose(o); 
        const auto& wv=w.view(); model::net nn; model::page pg; model::viterbi vt; network net(model::feature_row_count+t.words.size()); std::vector<std::pair<int,double>> a,b,c; for(std::size_t i=0;i<docs.size();++i) if(docs[i].has_body){ sample q=make_sample(raws[i],t.voc); net.forward(t.p,q); a.push_back({static_cast<int>(i),score_lines(docs[i],[&](std::size_t k){return net.z[k]>0;})}); pg.read(docs[i].text,docs[i].lines); auto z2=nn.run(wv,pg,docs[i].lines); b.push_back({static_cast<int>(i),score_lines(docs[i],[&](std::size_t k){return z2[k]>0;})}); auto dd=vt.run(z2,{1024,1024,1024,1024}); c.push_back({static_cast<int>(i),score_lines(docs[i],[&](std::size_t k){return dd[k].zone==model::zone::body;})}); }
        std::printf("FLOAT %s\nINT   %s\nPATH  %s\n",report(docs,a).c_str(),report(docs,b).c_str(),report(docs,c).c_str()); return 0; }
    { std::vector<std::thread> th; for(int i=0;i<static_cast<int>(cfg.num("threads",2));++i) th.emplace_back(work); for(auto& x:th) x.join(); }
    for(float thr:{-.5F,0.F,.5F}){ std::vector<std::pair<int,double>> sc; for(std::size_t i=0;i<docs.size();++i) if(docs[i].has_body&&z[i].size()) sc.push_back({static_cast<int>(i),score_lines(docs[i],[&](std::size_t k){return z[i][k]>thr;})}); std::size_t w=0,wn=0,o=0,on=0; for(std::size_t i=0;i<docs.size();++i) if(!docs[i].has_body&&z[i].size()&&docs[i].variant=="page"){ auto n=score_snippets(docs[i],[&](std::size_t k){return z[i][k]>thr;}); w+=n.first; o+=n.second; wn+=docs[i].with.size(); on+=docs[i].without.size(); } std::printf("ALL %s %.1f %s with %.4f without %.4f\n",cfg.str("tag","x").c_str(),static_cast<double>(thr),report(docs,sc).c_str(),static_cast<double>(w)/static_cast<double>(wn),static_cast<double>(o)/static_cast<double>(on)); }
    if(!cfg.str("dumpz","").empty()){ std::FILE* o=std::fopen(cfg.str("dumpz","").c_str(),"w"); for(std::size_t i=0;i<docs.size();++i) if(z[i].size()){ std::fprintf(o,"%s\t%s",docs[i].variant.c_str(),docs[i].id.c_str()); for(float q:z[i]) std::fprintf(o,"\t%.3f",static_cast<double>(q)); std::fprintf(o,"\n"); } std::fclose(o); }
}
